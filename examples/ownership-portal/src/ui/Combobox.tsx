import { useId, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';

/** One row of the list. */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly hint?: string | null | undefined;
}

interface ComboboxProps<Item extends Option> {
  readonly label: string;
  readonly placeholder: string;
  /** The name of the list, for screen readers. */
  readonly listLabel: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** The options that fit; undefined while there is nothing to show. */
  readonly options: readonly Item[] | undefined;
  readonly onChoose: (option: Item) => void;
  /** What stands below the options. */
  readonly children?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** The option that the arrow keys lead to: from none to the first or last one, and around. */
function step(active: number, by: 1 | -1, count: number): number {
  if (active < 0) return by === 1 ? 0 : count - 1;
  return (active + by + count) % count;
}

/** Which option the arrow keys have led to, and whether the list was closed by Escape. */
function useActiveOption<Item extends Option>(options: readonly Item[], words: string) {
  const id = useId();
  const [activeId, setActiveId] = useState<string>();
  const [closedFor, setClosedFor] = useState<string>();
  const active = options.findIndex((option) => option.id === activeId);
  const isOpen = options.length > 0 && closedFor !== words;
  const move = (by: 1 | -1) => {
    const index = step(active, by, options.length);
    setClosedFor(undefined);
    setActiveId(options[index]?.id);
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  };
  return {
    id,
    active,
    isOpen,
    reset: () => {
      setActiveId(undefined);
    },
    onKeyDown: (event: KeyboardEvent, onChoose: (option: Item) => void) => {
      const chosen = isOpen ? options[active] : undefined;
      if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0)
        move(event.key === 'ArrowDown' ? 1 : -1);
      else if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen);
      else if (event.key === 'Escape' && isOpen) setClosedFor(words);
      else return;
      event.preventDefault();
      event.stopPropagation(); // Escape closes the list, and not a dialog around it
    },
  };
}

/** An input with a list of options (the combobox of ARIA): arrow keys and Enter choose, Escape closes the list. */
export function Combobox<Item extends Option>(props: ComboboxProps<Item>) {
  const { label, placeholder, words, options = [], children, inputRef } = props;
  const { id, active, isOpen, reset, onKeyDown } = useActiveOption(options, words);
  return (
    <div className="combobox">
      <label htmlFor={id}>{label}</label>
      <input
        ref={inputRef}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        value={words}
        onChange={(event) => {
          reset();
          props.onWords(event.target.value);
        }}
        onKeyDown={(event) => {
          onKeyDown(event, props.onChoose);
        }}
      />
      <div className={isOpen || children != null ? 'found' : undefined}>
        <ul id={`${id}-list`} role="listbox" aria-label={props.listLabel} hidden={!isOpen}>
          {options.map((option, index) => (
            <Choice
              key={option.id}
              id={`${id}-${index}`}
              option={option}
              isActive={index === active}
              onChoose={() => {
                props.onChoose(option);
              }}
            />
          ))}
        </ul>
        {children}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly option: Option;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Choice({ id, option: { name, hint }, isActive, onChoose }: ChoiceProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      onMouseDown={(event) => {
        event.preventDefault(); // the focus stays in the input
      }}
      onClick={onChoose}
    >
      <span className="name">{name}</span>
      <span className="hint">{hint}</span>
    </li>
  );
}
