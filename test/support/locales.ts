import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BaseNode,
  FluentParser,
  Junk,
  Message,
  type MessageReference,
  type VariableReference,
  Visitor,
} from '@fluent/syntax';

export interface LocaleFile {
  readonly name: string;
  readonly lines: readonly string[];
  readonly messages: readonly LocaleMessage[];
}

export interface LocaleMessage {
  readonly id: string;
  /** Names of its variables, sorted. */
  readonly variables: readonly string[];
  /** Ids of the messages it is made of. */
  readonly messages: readonly string[];
}

/** Every Fluent file of a language, strictly parsed. Throws where the parser had to skip something. */
export function readLocale(language: 'vi' | 'en'): LocaleFile[] {
  const folder = join('locales', language);
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      const { body } = new FluentParser().parse(source);
      for (const entry of body)
        if (entry instanceof Junk) throw new Error(`${folder}/${name} cannot be read here:\n${entry.content}`);
      const messages = body.filter((entry) => entry instanceof Message).map(readMessage);
      return { name, lines: source.split('\n'), messages };
    });
}

function readMessage(message: Message): LocaleMessage {
  const variables = new Set<string>();
  const messages = new Set<string>();
  class References extends Visitor {
    override visitVariableReference(node: VariableReference): void {
      variables.add(node.id.name);
    }
    override visitMessageReference(node: MessageReference): void {
      messages.add(node.id.name);
    }
  }
  new References().visit(message as BaseNode);
  return { id: message.id.name, variables: [...variables].sort(), messages: [...messages] };
}
