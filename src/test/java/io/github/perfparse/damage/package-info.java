/**
 * Damaged forms with known truth: clean forms from a seed, the damage that real dumps carry, and a
 * scorer. Knows the records of the contract, never the parser's inside.
 */
package io.github.perfparse.damage;
