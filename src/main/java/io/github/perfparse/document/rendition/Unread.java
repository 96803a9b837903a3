package io.github.perfparse.document.rendition;

import io.github.perfparse.form.Place;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Message;

/**
 * A part of a document that could not be read.
 *
 * @param detail which part it is: {@code pages 3 and 4}
 * @param line 1-based line of the rendition before which it would stand
 * @param place where it begins
 */
public record Unread(Refusal.Reason reason, Message detail, int line, Place place) {}
