/** Where the objectives' expected text ends and the achieved one begins. */
package io.github.perfparse.align.goal;
