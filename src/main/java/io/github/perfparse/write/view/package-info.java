/** A form as it is printed, with what was found in it: on the terminal and on an HTML page. */
package io.github.perfparse.write.view;
