/** Whether what the aligner made of some lines is a form: how well it fits, and why not. */
package io.github.perfparse.align.fit;
