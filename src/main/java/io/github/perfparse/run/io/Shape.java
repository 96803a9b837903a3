package io.github.perfparse.run.io;

import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormStyle;

/**
 * What forms are written as.
 *
 * @param format the format
 * @param style how, so far as the format leaves a choice
 */
public record Shape(FormFormat format, FormStyle style) {}
