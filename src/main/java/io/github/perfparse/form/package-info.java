/**
 * The output contract as records: a form, its parts, and the facts of its reading; {@code
 * FormField}, {@code FundField} and {@code IndicatorField} list what there is in it. Imports
 * nothing but the JDK.
 */
package io.github.perfparse.form;
