import { use, useState, Suspense, type ReactNode } from 'react';
import { useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import type { GraphiqlRecipe } from './page-options.ts';
import { operationNames } from './tabs.ts';
import { useOpenTab } from './open-tab.ts';

/** The panel of all recipes, read when it is first shown. */
export function recipesPlugin(url: string): GraphiQLPlugin {
  let read: Promise<readonly GraphiqlRecipe[]> | undefined;
  const recipes = (): Promise<readonly GraphiqlRecipe[]> => (read ??= readRecipes(url));
  return {
    title: 'Recipes',
    icon: () => (
      <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <path d="M4 3h9a3 3 0 013 3v11H7a3 3 0 01-3-3zM4 14a3 3 0 013-3h9M8 6.5h5" />
      </svg>
    ),
    content: () => (
      <Suspense fallback={<p>Reading the recipes …</p>}>
        <Recipes recipes={recipes()} />
      </Suspense>
    ),
  };
}

async function readRecipes(url: string): Promise<readonly GraphiqlRecipe[]> {
  const response = await fetch(url);
  // A newer version may have replaced the asset since the page was loaded.
  return response.ok ? ((await response.json()) as readonly GraphiqlRecipe[]) : [];
}

function Recipes({ recipes }: { readonly recipes: Promise<readonly GraphiqlRecipe[]> }) {
  const all = use(recipes);
  const [words, setWords] = useState('');
  const found = all.filter((recipe) => matches(recipe, words));
  const jobs = [...new Set(found.map(({ job }) => job))];
  return (
    <section className="recipes" aria-label="Recipes">
      <h2>Recipes</h2>
      <label htmlFor="recipe-search">Search</label>
      <input
        id="recipe-search"
        type="search"
        value={words}
        placeholder="owner, leaver, add …"
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      <p role="status" className="recipe-count">
        {messageOf(found.length, all.length)}
      </p>
      {jobs.map((job) => (
        <section key={job} aria-label={job}>
          <h3>{job}</h3>
          <ul>
            {found
              .filter((recipe) => recipe.job === job)
              .map((recipe) => (
                <li key={recipe.query}>
                  <Recipe {...recipe} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Recipe({ query, variables }: GraphiqlRecipe) {
  const openTab = useOpenTab();
  const { setVisiblePlugin } = useGraphiQLActions();
  const [name = 'operation'] = operationNames(query);
  const isMutation = /^mutation\b/m.test(query);
  return (
    <button
      type="button"
      className="recipe"
      onClick={() => {
        openTab({ query, variables });
        // There the panel lies over the tab.
        if (matchMedia('(max-width: 1000px)').matches) setVisiblePlugin(null);
      }}
    >
      <span className="recipe-name">{name}</span>
      {isMutation && <span className="recipe-kind">changes C1</span>}
      <span className="recipe-comment">{withCode(commentOf(query))}</span>
    </button>
  );
}

function messageOf(found: number, all: number): string {
  if (all === 0) return 'No recipes: load the page again.';
  return found === 0 ? `None of ${all} has all these words.` : `${found} of ${all}`;
}

/** Whether a recipe has all words, in any order. */
function matches({ job, query }: GraphiqlRecipe, words: string): boolean {
  const text = `${job} ${query}`.toLowerCase().replace(/\n# ?/g, ' ');
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** A text, with what stands in backticks as code. */
function withCode(text: string): readonly ReactNode[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>));
}

/** The comment above an operation as one text. */
function commentOf(query: string): string {
  const lines = query.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^#\s?/, ''))
    .join(' ');
}
