package io.github.perfparse.say;

import java.nio.file.FileSystemException;

/** A file or folder cannot be used as it was meant to be. */
public final class FileFault extends FileSystemException implements Telling {

  private static final long serialVersionUID = 1L;

  private final transient Message told;

  /**
   * @param key the sentence that says why, behind the name: {@code is a folder; name the files}
   */
  public FileFault(String file, String key, Object... parts) {
    super(file);
    this.told = Message.of(key, parts);
  }

  @Override
  public Message told() {
    return told;
  }

  @Override
  public String getReason() {
    return told.toString();
  }
}
