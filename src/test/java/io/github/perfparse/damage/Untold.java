package io.github.perfparse.damage;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.perfparse.damage.MixturesTest.Printed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a text a user is told nothing of. */
final class Untold {

  private static final String TITLE = "财政项目支出绩效自评表";

  private static final Pattern PROJECT = Pattern.compile("^[\\s|\"<tablerd>]*项目名称");

  /** Of a title that another stands below, or that has none above it, a refusal tells besides. */
  private static final Pattern INSIDE =
      Pattern.compile("(?:titles? inside of it: line|and one in it, on line) ([\\d, ]+)");

  private Untold() {}

  /** The lines on which a title ends, with those on which it begins. */
  record Place(int first, int last) {}

  static List<Place> places(List<String> lines) {
    StringBuilder all = new StringBuilder();
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (char c : Fold.text(lines.get(i)).toCharArray()) {
        if ("|\"".indexOf(c) < 0) {
          all.append(c);
          at.add(i + 1);
        }
      }
    }
    List<Place> places = new ArrayList<>();
    for (int i = all.indexOf(TITLE); i >= 0; i = all.indexOf(TITLE, i + 1)) {
      places.add(new Place(at.get(i), at.get(i + TITLE.length() - 1)));
    }
    return places;
  }

  /** The titles that begin no record, are no running head, and are named by no refusal. */
  static List<String> titles(Printed printed) {
    List<String> untold = new ArrayList<>();
    for (Place title : places(printed.mixture().lines())) {
      if (!begins(title, printed.printout()) && !isSpokenOf(title, printed.printout())) {
        untold.add("title on line " + title.last());
      }
    }
    return untold;
  }

  private static boolean begins(Place title, Printout printout) {
    for (JsonNode form : printout.given()) {
      int first = form.at("/source/firstLine").asInt();
      if (first >= title.first() && first <= title.last() || isTitleOf(form, title)) {
        return true;
      }
    }
    for (JsonNode refused : printout.refused()) {
      int first = refused.path("firstLine").asInt();
      if (first >= title.first() && first <= title.last() || names(refused, title)) {
        return true;
      }
    }
    return false;
  }

  /** The record has it for its title, though headings stand above that are the form's too. */
  private static boolean isTitleOf(JsonNode form, Place title) {
    for (JsonNode piece : form.path("provenance")) {
      int line = piece.path("line").asInt();
      if (piece.path("path").asText().equals("/title")
          && line >= title.first()
          && line <= title.last()) {
        return true;
      }
    }
    return false;
  }

  /** {@code titles inside of it: line 45, 60}. */
  private static boolean names(JsonNode refused, Place title) {
    Matcher inside = INSIDE.matcher(refused.path("message").asText());
    while (inside.find()) {
      for (String line : inside.group(1).split("\\D+")) {
        if (title.first() <= Integer.parseInt(line) && Integer.parseInt(line) <= title.last()) {
          return Printout.holds(refused, title.last());
        }
      }
    }
    return false;
  }

  /** A repair or a finding of a record speaks of it. */
  private static boolean isSpokenOf(Place title, Printout printout) {
    for (JsonNode form : printout.given()) {
      for (JsonNode repair : form.path("repairs")) {
        int line = repair.path("line").asInt();
        if (line >= title.first() && line <= title.last()) {
          return true;
        }
      }
      for (JsonNode finding : form.path("findings")) {
        int line = finding.path("line").asInt();
        if (line >= title.first()
            && line <= title.last()
            && Fold.text(finding.path("message").asText()).contains("自评表")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The second name of a project in one record, if nothing is said of it. */
  static List<String> projects(Printed printed) {
    List<String> untold = new ArrayList<>();
    List<String> lines = printed.mixture().lines();
    for (JsonNode form : printed.printout().given()) {
      int seen = 0;
      BitSet spoken = Printout.spokenOf(form);
      int first = form.at("/source/firstLine").asInt();
      int last = form.at("/source/lastLine").asInt();
      for (int line = first; line <= last; line++) {
        if (PROJECT.matcher(lines.get(line - 1)).find()) {
          seen++;
          if (seen > 1 && !spoken.get(line)) {
            untold.add("name of a project on line " + line);
          }
        }
      }
    }
    return untold;
  }

  /** The lines from the first title to the end of the last form that nothing tells of. */
  static List<String> lines(Printed printed) {
    List<String> untold = new ArrayList<>();
    List<String> lines = printed.mixture().lines();
    List<Place> titles = places(lines);
    int first = titles.isEmpty() ? Integer.MAX_VALUE : titles.get(0).first();
    for (int i = 0; i < lines.size(); i++) {
      if (PROJECT.matcher(lines.get(i)).find()) {
        first = Math.min(first, i + 1);
      }
    }
    List<Words> given = new ArrayList<>();
    printed.printout().given().forEach(form -> given.add(new Words(form)));
    for (int line = first; line <= printed.mixture().lastLine(); line++) {
      String text = lines.get(line - 1);
      int here = line;
      boolean refused =
          printed.printout().refused().stream().anyMatch(each -> Printout.holds(each, here));
      if (!refused && !text.isBlank() && !isRule(text)) {
        String lost = "all of it";
        for (Words form : given) {
          if (form.quotes(text)) {
            lost = "";
          } else if (form.covers(line)) {
            String unknown = form.unknown(lines, line);
            lost = unknown.length() < lost.length() || lost.equals("all of it") ? unknown : lost;
          }
        }
        if (!lost.isEmpty()) {
          untold.add("line " + line + " loses " + lost + " of: " + text);
        }
      }
    }
    return untold;
  }

  /** A rule of pipes, or a tag alone; a watermark within the tag is no text either. */
  private static boolean isRule(String line) {
    return line.replace(Spoil.MARK, "").matches("[|:\\s-]*|</?table>|</table><table>");
  }
}
