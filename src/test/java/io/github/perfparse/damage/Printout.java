package io.github.perfparse.damage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfparse.cli.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a user gets of a text: the JSON of all forms, the refused ones too, and the exit code.
 *
 * @param records the forms, those that were refused marked as such
 * @param refused the report's list of what was refused
 * @param exitCode what the run ended with
 */
record Printout(List<JsonNode> records, List<JsonNode> refused, int exitCode) {

  /** {@code lines 20 to 21}, as a note says it. */
  private static final Pattern RANGE = Pattern.compile("lines (\\d+)(?:[–-]| to )(\\d+)");

  private static final ObjectMapper JSON = new ObjectMapper();

  static Printout of(String text) throws IOException {
    Run run =
        new Run.Setup().in(text).real().run("extract", "--provenance", "--keep-refused", "-q", "-");
    JsonNode all = JSON.readTree(run.out());
    List<JsonNode> records = new ArrayList<>();
    List<JsonNode> refused = new ArrayList<>();
    all.path("forms").forEach(records::add);
    all.path("report").path("refused").forEach(refused::add);
    return new Printout(records, refused, run.exitCode());
  }

  /** The records that leave without being asked for. */
  List<JsonNode> given() {
    return records.stream()
        .filter(each -> !each.path("status").asText().equals("refused"))
        .toList();
  }

  static boolean holds(JsonNode place, int line) {
    return place.path("firstLine").asInt() <= line && line <= place.path("lastLine").asInt();
  }

  /** The lines that a record speaks of by themselves: those of its values, repairs and findings. */
  static BitSet spokenOf(JsonNode form) {
    BitSet lines = new BitSet();
    for (JsonNode piece : form.path("provenance")) {
      int line = piece.path("line").asInt();
      long breaks = piece.path("raw").asText().chars().filter(c -> c == '\n').count();
      lines.set(line, line + (int) breaks + 1);
    }
    form.path("repairs").forEach(repair -> lines.set(repair.path("line").asInt()));
    form.path("findings").forEach(finding -> set(finding, lines));
    return lines;
  }

  private static void set(JsonNode finding, BitSet lines) {
    int line = finding.path("line").asInt();
    lines.set(line);
    Matcher range = RANGE.matcher(finding.path("message").asText());
    if (range.find()) {
      lines.set(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)) + 1);
    }
  }
}
