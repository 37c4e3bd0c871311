import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

const ID = '00000000-0000-7000-8000-000000000000';

/** Well-formed text for any operation, with values that name nothing that exists. */
export function anyCall(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const args = field.args
    .filter((arg: GraphQLArgument) => isNonNullType(arg.type))
    .map((arg) => `${arg.name}:${valueFor(arg.name, arg.type)}`);
  const type = innermost(field.type);
  const selection = isUnionType(type) || isObjectType(type) ? '{__typename}' : '';
  return `${kind}{${field.name}${args.length > 0 ? `(${args.join(',')})` : ''}${selection}}`;
}

function innermost(type: unknown): unknown {
  let current = type;
  while (isNonNullType(current) || isListType(current)) current = current.ofType;
  return current;
}

function valueFor(name: string, type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueFor(name, type.ofType);
  if (isListType(type)) return `[${valueFor(name, type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{${fields.map((field) => `${field.name}:${valueFor(field.name, field.type)}`).join(',')}}`;
  }
  if (type.name === 'Int') return name === 'year' ? '2026' : '1';
  if (type.name === 'Boolean') return 'false';
  if (type.name === 'Day') return '"2026-10-12"';
  if (type.name === 'ID') return `"${ID}"`;
  return '"abc12345"';
}
