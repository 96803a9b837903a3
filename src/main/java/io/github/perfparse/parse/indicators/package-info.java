/**
 * The indicator table (绩效指标): head, alignment of rows, joining of broken cells, level labels.
 * {@code IndicatorReader} says in which order.
 */
package io.github.perfparse.parse.indicators;
