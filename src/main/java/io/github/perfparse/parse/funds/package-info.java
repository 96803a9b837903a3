/** The fund table (项目资金). */
package io.github.perfparse.parse.funds;
