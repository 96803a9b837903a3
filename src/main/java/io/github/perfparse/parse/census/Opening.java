package io.github.perfparse.parse.census;

import java.util.Optional;

/**
 * A row that reads like the beginning of a form.
 *
 * @param index the row's index among those that were looked at
 * @param pieces how many rows the title is broken into
 * @param title the title as printed; empty where the project's name comes first
 * @param kindred the kindred document whose title it is
 * @param isForm whether the head of a form follows it; a title without is a heading
 */
record Opening(int index, int pieces, String title, Optional<String> kindred, boolean isForm) {}
