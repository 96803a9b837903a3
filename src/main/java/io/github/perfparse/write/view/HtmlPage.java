package io.github.perfparse.write.view;

import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.Resource;
import io.github.perfparse.write.base.Wording;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The fixed part of the HTML report: the page, its style and its script, in one piece. Its policy
 * lets the browser run this very script and use this very style, and load nothing at all.
 */
final class HtmlPage {

  private static final List<String> STYLES =
      List.of("base.css", "overview.css", "form.css", "print.css");

  private static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "wording.js",
          "data.js",
          "filter.js",
          "scatter.js",
          "crosstable.js",
          "hits.js",
          "heat.js",
          "forms.js",
          "overview.js",
          "dump.js",
          "grid.js",
          "evidence.js",
          "choice.js",
          "correct.js",
          "form.js",
          "tip.js",
          "main.js");

  private static final String DATA = "{data}";

  private final String page;

  HtmlPage(Language language) {
    String style = "\n" + joined(STYLES);
    String script = "\n(() => {\n'use strict';\n" + joined(SCRIPTS) + "})();\n";
    Wording wording = Wording.in(language);
    page =
        part("page.html")
            .replace("{language}", language.toString())
            .replace("{title}", wording.text("title"))
            .replace("{skip}", wording.text("skip"))
            .replace("{loading}", wording.text("loading"))
            .replace("{noscript}", wording.text("noscript"))
            .replace("{style-hash}", hash(style))
            .replace("{script-hash}", hash(script))
            .replace("{style}", style)
            .replace("{script}", script);
  }

  private static String joined(List<String> names) {
    return names.stream().map(HtmlPage::part).collect(Collectors.joining());
  }

  private static String part(String name) {
    return Resource.text("report/" + name);
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  String beforeData() {
    return page.substring(0, page.indexOf(DATA));
  }

  String afterData() {
    return page.substring(page.indexOf(DATA) + DATA.length());
  }
}
