import { forgetTexts } from './leak-check.ts';

// Before each file, since files share their modules: what one of them sent may well stand in the log of another one.
forgetTexts();
