package io.github.perfparse.run.io;

import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormStyle;

/** What forms are written as. */
public record Shape(FormFormat format, FormStyle style) {}
