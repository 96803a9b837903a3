package io.github.perfparse.write.base;

import io.github.perfparse.form.SourceRef;
import io.github.perfparse.say.FileFault;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Sees to it that no form comes twice into a database whose key it is. That happens if an input is
 * named twice, and then its first form is the first to come again.
 */
public final class OnceOnly {

  private final Set<String> files = new HashSet<>();

  public void admit(SourceRef source) throws IOException {
    if (source.form() == 1 && !files.add(source.file())) {
      throw new FileFault(source.file(), "file.twice", source.file());
    }
  }
}
