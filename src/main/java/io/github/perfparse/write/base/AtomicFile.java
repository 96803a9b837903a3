package io.github.perfparse.write.base;

import io.github.perfparse.say.FileFault;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is there as a whole or not at all. It grows under another name beside its target and
 * takes the target's name when it is complete and safely on disk; until then, and after any
 * failure, whatever stood under that name is untouched. A killed program (SIGINT, SIGTERM) takes
 * the unfinished file with it.
 *
 * <pre>
 * try (AtomicFile file = AtomicFile.create(Path.of("forms.json"))) {   // .forms.json.5d1f….tmp
 *   file.stream().write(bytes);
 *   file.commit();                                                     // forms.json
 * }
 * </pre>
 *
 * <p>A target that is a symbolic link is replaced, not followed. A device or a pipe is refused: no
 * file can take its place.
 */
public final class AtomicFile implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Path temporary;
  private final FileChannel channel;
  private final OutputStream stream;
  private final Thread hook;
  private boolean settled;

  private AtomicFile(Path target, Path temporary) throws IOException {
    this.target = target;
    this.temporary = temporary;
    this.hook = new Discarding();
    this.channel = open();
    this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  /**
   * Begins a file.
   *
   * @param target the name it takes when it is complete
   * @throws IOException if there can be no file of that name
   */
  public static AtomicFile create(Path target) throws IOException {
    refuseOtherThanFile(target);
    Path absolute = target.toAbsolutePath();
    String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
    Path temporary = absolute.resolveSibling("." + target.getFileName() + "." + random + ".tmp");
    return new AtomicFile(absolute, temporary);
  }

  /**
   * Opens the temporary file once its removal is certain: a program that is being shut down takes
   * no more hooks, and then there must be no file either.
   */
  private synchronized FileChannel open() throws IOException {
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      throw new FileFault(target.toString(), "file.stopping");
    }
    try {
      return FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      removeHook();
      throw e;
    }
  }

  private static void refuseOtherThanFile(Path target) throws IOException {
    if (Files.isDirectory(target) || target.getFileName() == null) {
      throw new FileFault(target.toString(), "file.is-folder");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new FileFault(target.toString(), "file.device");
    }
  }

  /** What a killed program does last. */
  private final class Discarding extends Thread {

    @Override
    public void run() {
      discard();
    }
  }

  /** Where the content goes. Buffered; to close it is of no use, see {@link #commit}. */
  public OutputStream stream() {
    return stream;
  }

  /**
   * Puts the file in its place.
   *
   * @throws IOException if it cannot be completed; the target is then as it was
   */
  public synchronized void commit() throws IOException {
    stream.flush();
    keepPermissions();
    channel.force(true);
    channel.close();
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    settled = true;
    syncFolder();
  }

  /** Ends the use of the file; removes it if it was not committed. */
  @Override
  public void close() {
    discard();
    removeHook();
  }

  private void removeHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ignored) {
      // The program is being shut down: the hook runs or has run, and finds nothing to do.
    }
  }

  private synchronized void discard() {
    if (settled) {
      return;
    }
    settled = true;
    try {
      channel.close();
      Files.deleteIfExists(temporary);
    } catch (IOException ignored) {
      // Nothing is left to try, and the failure that led here is the one to tell of.
    }
  }

  private void keepPermissions() throws IOException {
    if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
    }
  }

  /** Without this a power cut may lose the new name. */
  private void syncFolder() {
    try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException ignored) {
      // Not every platform opens a folder; the file itself is safe.
    }
  }
}
