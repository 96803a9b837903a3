package io.github.perfparse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPagesTest {

  @Test
  void everyCommandHasAPage(@TempDir Path folder) throws IOException {
    ManPages.main(new String[] {folder.toString(), "1.0"});
    assertThat(folder.resolve("perfparse.1"))
        .content()
        .startsWith(".TH \"perfparse\" \"1\" \"\" \"perfparse 1.0\"\n.SH \"NAME\"\n")
        .contains(".TP\n\\fBextract\\fR\nRead forms");
    assertThat(folder.resolve("perfparse-extract.1"))
        .content()
        .contains(
            ".SH \"SYNOPSIS\"\n\\fBperfparse extract\\fR [\\fB\\-hqv\\fR]",
            ".TP\n\\fB\\-j\\fR, \\fB\\-\\-jobs\\fR=\\fIN\\fR\nRead N files",
            "as '*.log' or '2023/**'",
            ".nf\nperfparse extract form.txt\n",
            "\n.fi\n")
        .doesNotContain("::", "xref", "==");
  }
}
