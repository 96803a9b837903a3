/** What stands below the indicators: the total, the grade, remarks. */
package io.github.perfparse.parse.foot;
