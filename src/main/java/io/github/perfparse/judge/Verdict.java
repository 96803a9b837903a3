package io.github.perfparse.judge;

import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Message;
import java.util.Optional;

/**
 * Why a form may not be given out.
 *
 * @param reason the reason by its name
 * @param detail what was seen, one clause for a person: {@code 3 values hold another field's label;
 *     12 numbers of the table found no place}; empty where the reason says it all
 */
public record Verdict(Refusal.Reason reason, Optional<Message> detail) {}
