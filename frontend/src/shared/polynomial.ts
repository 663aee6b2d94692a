// Evaluates the polynomials that Python's cost formulas gave (viz/network/symbols.py).

export type Numbers = Record<string, number>;
export interface Polynomial {
  terms: [coefficient: number, symbols: string[]][];
}
export interface Ratio {
  over: Polynomial;
  under: Polynomial;
}
export type Expression = Polynomial | Ratio;

/** The number called `name`. Throws where there is none. */
export function numberOf(numbers: Numbers, name: string): number {
  const value = numbers[name];
  if (value === undefined) throw new Error(`there is no number "${name}"`);
  return value;
}

function sumOf(polynomial: Polynomial, values: Numbers): number {
  let sum = 0;
  for (const [coefficient, symbols] of polynomial.terms) {
    let product = coefficient;
    for (const symbol of symbols) product *= numberOf(values, symbol);
    sum += product;
  }
  return sum;
}

export function evaluate(expression: Expression, values: Numbers): number {
  if ("terms" in expression) return sumOf(expression, values);
  return sumOf(expression.over, values) / sumOf(expression.under, values);
}

/** `values` and, at them, every expression under its name. */
export function evaluateAll(expressions: Record<string, Expression>, values: Numbers): Numbers {
  const numbers = { ...values };
  for (const [name, expression] of Object.entries(expressions)) numbers[name] = evaluate(expression, values);
  return numbers;
}
