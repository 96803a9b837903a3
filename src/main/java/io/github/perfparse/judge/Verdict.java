package io.github.perfparse.judge;

import io.github.perfparse.form.Refusal;

/**
 * Why a form may not be given out.
 *
 * @param reason the reason by its name
 * @param detail what was seen, one clause for a person: {@code 3 values hold another field's label;
 *     12 numbers of the table found no place}
 */
public record Verdict(Refusal.Reason reason, String detail) {}
