package io.github.perfparse.write.report;

import io.github.perfparse.check.report.BaselineEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short text that stays the same for a finding from run to run, though lines move. The file's
 * name is left out: who compares fingerprints knows it, and files are renamed.
 */
final class Fingerprint {

  private static final int BYTES = 12;

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  String of(BaselineEntry finding) {
    BaselineEntry entry = finding.identity();
    add(Integer.toString(entry.form()));
    add(entry.projectName().orElse(""));
    add(entry.rule());
    add(entry.path());
    add(entry.expected().orElse(""));
    add(entry.actual().orElse(""));
    entry.operands().forEach(this::add);
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
