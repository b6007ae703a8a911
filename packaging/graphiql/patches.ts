import { readFileSync } from 'node:fs';
import type { OnLoadResult, Plugin } from 'esbuild';

/** A text of a package's file, and what takes its place, where `$&` is the text itself. */
interface Patch {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** How often the file has the text; once if undefined. */
  readonly times?: number;
}

const tabs = '@graphiql/react/dist/components/tabs/index.js';
const page = 'graphiql/dist/GraphiQL.js';
const editorStore = '@graphiql/react/dist/stores/editor.js';
const constants = '@graphiql/react/dist/constants.js';
const history = '@graphiql/plugin-history/dist/components.js';
const explorer = 'graphiql-explorer/dist/Explorer.js';

/** Properties of an element that can be clicked, for those who use the keyboard. */
const asButton =
  "role: 'button', tabIndex: 0, onKeyDown: function (event) { " +
  "if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); event.currentTarget.click(); } }, ";

/**
 * Faults of GraphiQL 5.4, those of the page found by axe:
 * - a new tab gets the result of the operation that runs in the tab before; one that exists already stops it;
 * - a tab may have no buttons in it, and these have two each, to open and to close: they become a list of buttons;
 * - the dark theme has comments and numbers of lines with less contrast than WCAG AA asks for;
 * - an item of the history is named by what a click does, and not by its operation;
 * - the explorer can be used by clicks only, and its fields for values have no names.
 */
const patches: readonly Patch[] = [
  {
    file: editorStore,
    from: 'set(({ defaultHeaders, onTabChange, tabs, activeTabIndex, actions }) => {',
    to: '$&\n\t\t\t\tactions.stop();',
  },
  { file: tabs, from: '"aria-selected": isActive,', to: '' },
  { file: tabs, from: 'role: "tab",', to: '' },
  { file: tabs, from: 'role: "tablist",', to: '' },
  {
    file: page,
    from: '{ "aria-controls": "graphiql-session",',
    to: '{ "aria-controls": "graphiql-session", "aria-current": index_1 === activeTabIndex,',
  },
  { file: page, from: 'role: "tabpanel"', to: 'role: "region"' },
  {
    file: constants,
    from: '"scrollbar.shadow": colors.transparent,',
    to: '"scrollbar.shadow": colors.transparent, ...(theme === "dark" && { "editorLineNumber.foreground": "#a3adbd" }),',
  },
  {
    file: constants,
    from: 'foreground: "#908aff"\n\t\t}',
    to: 'foreground: "#908aff"\n\t\t}, { token: "comment", foreground: "#8fbf7f" }',
  },
  {
    file: history,
    from: 'onClick: handleHistoryItemClick, "aria-label": "Set active",',
    to: 'onClick: handleHistoryItemClick,',
  },
  {
    file: explorer,
    from: 'ref: function ref(_ref4) {',
    to: "'aria-label': arg.name, ref: function ref(_ref4) {",
  },
  {
    file: explorer,
    from: 'color: styleConfig.colors.builtin\n                },',
    to: "color: styleConfig.colors.builtin\n                }, 'aria-label': arg.name,",
  },
  {
    file: explorer,
    from: "backgroundColor: 'white',\n                  color: styleConfig.colors.string2\n                },",
    to: "backgroundColor: 'inherit', color: styleConfig.colors.string2 }, 'aria-label': arg.name,",
  },
  {
    file: explorer,
    from: "style: { flexGrow: '2' } },",
    to: "'aria-label': 'Kind of the new operation', style: { flexGrow: '2' } },",
  },
  {
    file: explorer,
    from: "placeholder: capitalize(operationType) + ' Name',",
    to: "'aria-label': 'Name', $&",
  },
  {
    file: explorer,
    from: 'onClick: this._handleUpdateSelections,',
    to: `${asButton} 'aria-pressed': !!selection, $&`,
  },
  {
    file: explorer,
    from: 'onClick: selection ? this._removeFragment : this._addFragment }',
    to: `${asButton} 'aria-pressed': !!selection, $&`,
    times: 2,
  },
  {
    file: explorer,
    from: 'onClick: function onClick(event) {\n              var shouldAdd = !argValue;',
    to: `${asButton} 'aria-pressed': !!argValue, $&`,
  },
];

/**
 * Puts the patches into the files of packages. Fails the build for a file that is not bundled, and for a text that a file
 * has not as often as it should, so that a new version of GraphiQL is looked at.
 */
export const patchPlugin: Plugin = {
  name: 'patches',
  setup: ({ onLoad, onEnd }) => {
    const missing = new Set(patches.map(({ file }) => file));
    for (const file of missing) {
      onLoad({ filter: patternOf(file) }, ({ path }) => {
        missing.delete(file);
        return applyPatches(file, readFileSync(path, 'utf8'));
      });
    }
    onEnd(({ errors }) => {
      // After another error nothing may have been loaded.
      if (errors.length > 0) return undefined;
      return { errors: [...missing].map((file) => ({ text: `no such file to patch: ${file}` })) };
    });
  },
};

/** The path of a package's file, with the separators of any system. */
function patternOf(file: string): RegExp {
  const names = ['', 'node_modules', ...file.split('/')];
  return new RegExp(`${names.join('[/\\\\]').replaceAll('.', '\\.')}$`);
}

function applyPatches(file: string, original: string): OnLoadResult {
  const errors: { text: string }[] = [];
  let contents = original;
  for (const { from, to, times = 1 } of patches.filter((patch) => patch.file === file)) {
    const found = contents.split(from).length - 1;
    if (found !== times) errors.push({ text: `${found} times in ${file}, not ${times}: ${from}` });
    contents = contents.replaceAll(from, to);
  }
  return { contents, loader: 'js', errors };
}
