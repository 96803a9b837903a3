package io.github.perfparse.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes one generated dump to a file, and its truth beside it, for a look at what went wrong.
 *
 * <pre>
 * DumpDamaged NAME_SPLIT_OVER_BREAK 7 dump.txt   →   dump.txt, dump.txt.golden.json
 * DumpDamaged CLEAN 7 dump.txt
 * </pre>
 */
final class DumpDamaged {

  private DumpDamaged() {}

  /** Takes the kind, the seed and the file to write. */
  public static void main(String[] args) throws IOException {
    long seed = Long.parseLong(args[1]);
    Damaged dump =
        args[0].equals("CLEAN") ? Damaged.clean(seed) : Damaged.of(Damage.valueOf(args[0]), seed);
    Files.write(Path.of(args[2]), dump.bytes());
    Files.writeString(Path.of(args[2] + ".golden.json"), GoldenJson.of(dump.readings()));
  }
}
