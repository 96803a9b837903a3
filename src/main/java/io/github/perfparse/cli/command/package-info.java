/** The commands, a class each. */
package io.github.perfparse.cli.command;
