package io.github.perfparse.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What a run reads in folders and how it names what it writes.
 *
 * @param outputs the run's own output file or folder, by their real paths: what stands there is no
 *     input
 * @param extension what outputs end with, such as {@code json}
 * @param reserved names in the output folder that no input's output may have
 */
public record Scope(
    Selection selection, List<Path> outputs, String extension, Set<String> reserved) {

  /** A file beside the inputs that is none: it says how they are judged. */
  public static final String SETTINGS = "perfparse.properties";

  /** Copies the collections. */
  public Scope {
    outputs = List.copyOf(outputs);
    reserved = Set.copyOf(reserved);
  }

  /**
   * The names for the outputs of what is in one folder.
   *
   * @param target the folder of the outputs; empty for the output folder itself
   * @param inputs the names of all files that will ask
   */
  OutputNames names(String target, List<String> inputs) {
    return new OutputNames("." + extension, target.isEmpty() ? reserved : Set.of(), inputs);
  }
}
