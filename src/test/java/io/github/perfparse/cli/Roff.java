package io.github.perfparse.cli;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Turns the AsciiDoc of picocli's man page generator into roff. Knows the few forms that generator
 * writes, and no others.
 *
 * <pre>
 * == Options                     .SH "OPTIONS"
 * *-j*, *--jobs*=_N_::      →    .TP
 *                                \fB\-j\fR, \fB\-\-jobs\fR=\fIN\fR
 *   Read N files at a time.      Read N files at a time.
 * </pre>
 */
public final class Roff {

  private static final Pattern LINK = Pattern.compile("xref:[^\\[]*\\[([^]]*)]");
  private static final Pattern BOLD = Pattern.compile("\\*([^*]+)\\*");
  private static final Pattern ITALIC = Pattern.compile("_([^_]+)_");

  private final StringBuilder page = new StringBuilder();
  private boolean verbatim;
  private boolean marked;
  private boolean paragraph;

  private Roff() {}

  /** The man page for an AsciiDoc document. */
  public static String of(String document, String version) {
    Roff roff = new Roff();
    for (String line : document.split("\n")) {
      roff.add(line, version);
    }
    roff.endVerbatim();
    return roff.page.toString();
  }

  private void add(String line, String version) {
    if (line.startsWith("//") || line.startsWith(":")) {
      return;
    }
    if (line.startsWith("= ")) {
      String name = line.substring(2, line.indexOf('('));
      put(".TH \"" + text(name) + "\" \"1\" \"\" \"perfparse " + text(version) + "\"");
    } else if (line.startsWith("==")) {
      head(line.substring(2).strip());
    } else if (line.equals("[%hardbreaks]")) {
      verbatim = true;
      put(".nf");
    } else if (line.endsWith("::")) {
      put(".TP\n" + marks(text(line.substring(0, line.length() - 2))));
    } else if (line.equals("+")) {
      put(".IP");
    } else {
      body(line);
    }
  }

  private void head(String title) {
    endVerbatim();
    String name = title.replaceFirst(":$", "").toUpperCase(Locale.ROOT);
    put(".SH \"" + text(name) + "\"");
    marked = name.equals("SYNOPSIS");
    paragraph = false;
  }

  private void body(String line) {
    if (line.isBlank()) {
      paragraph |= !page.toString().endsWith("\"\n");
    } else if (verbatim) {
      put(text(line.strip()));
    } else {
      if (paragraph && !line.startsWith(" ")) {
        put(".PP");
      }
      paragraph = false;
      put(marked ? marks(text(line.strip())) : text(line.strip()));
    }
  }

  private void endVerbatim() {
    if (verbatim) {
      put(".fi");
      verbatim = false;
    }
  }

  private void put(String line) {
    page.append(line).append('\n');
  }

  /** Bold, italic and links. Descriptions have none, and their asterisks are meant. */
  private static String marks(String text) {
    String unlinked = LINK.matcher(text).replaceAll("$1");
    String bold = BOLD.matcher(unlinked).replaceAll("\\\\fB$1\\\\fR");
    return ITALIC.matcher(bold).replaceAll("\\\\fI$1\\\\fR");
  }

  private static String text(String text) {
    String plain = text.replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
