package io.github.perfparse.parse.census;

import java.util.Optional;

/**
 * A row that reads like the beginning of a form.
 *
 * @param index the row's index among those that were looked at
 * @param title the title as printed; empty where the project's name comes first
 * @param kindred the kindred document whose title it is
 * @param isForm whether the head of a form follows it; a title without is a heading
 */
record Opening(int index, String title, Optional<String> kindred, boolean isForm) {}
