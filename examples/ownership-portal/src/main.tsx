import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApolloProvider } from '@apollo/client/react';
import { client } from './graph/client.ts';
import { Page } from './Page.tsx';
import './styles/index.css';

const element = document.getElementById('page');
if (element === null) throw new Error('index.html has no #page');
createRoot(element).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <Page />
    </ApolloProvider>
  </StrictMode>,
);
