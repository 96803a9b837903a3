package io.github.perfparse.cli;

import static io.github.perfparse.cli.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Opens a report from disk and uses it as a person would. */
@Tag("browser")
@Timeout(300)
class HtmlReportInBrowserTest {

  private static final String ATTACK =
      "</script><script>window.hit=1</script><img src=x onerror=window.hit=2>";

  private static final String MISSING =
      "chromium or chromedriver is not installed: the HTML report is not opened in a browser";

  @TempDir private static Path folder;
  private static Optional<Chromium> started = Optional.empty();
  private static Path report;

  private Chromium page;

  @BeforeAll
  static void writesTheReport() throws IOException {
    Path dump = folder.resolve("dump.txt");
    Files.writeString(dump, dump());
    report = folder.resolve("report.html");
    Run run =
        new Run.Setup()
            .real()
            .run("validate", "--lang", "en", "-o", report.toString(), dump.toString());
    assertThat(run).exitedWith(1).hasNoError();
    started = Chromium.start(folder);
    if (started.isEmpty()) {
      // The reason of an assumption is only told in the files of the test run.
      Logger.getLogger(HtmlReportInBrowserTest.class.getName()).warning(MISSING);
    }
  }

  /** A form as it is, one with a wrong total, one that attacks. */
  private static String dump() throws IOException {
    String form = Files.readString(Path.of("samples/parks-2023.txt"));
    String wrong = form.replace("公园绿地日常养护", "错误总分").replace("98.75", "97.75");
    String hostile = form.replace("云泽市园林绿化局", ATTACK).replace("2023", "2021");
    return form + "\n" + wrong + "\n" + hostile;
  }

  @BeforeEach
  void opens() {
    Assumptions.assumeTrue(started.isPresent(), MISSING);
    page = started.get();
    page.width(1280);
    page.open(report);
  }

  @AfterEach
  void staysInItsFileAndComplainsOfNothing() {
    if (started.isPresent()) {
      assertThat(page.complaints()).isEmpty();
      assertThat(page.requests()).allMatch(url -> url.startsWith("file:") || isNothing(url));
    }
  }

  private static boolean isNothing(String url) {
    return url.equals("about:blank") || url.startsWith("data:");
  }

  @AfterAll
  static void closes() {
    started.ifPresent(Chromium::close);
  }

  @Test
  void showsTotalsAndEveryForm() {
    assertThat(page.one("[data-total=forms]").getText()).isEqualTo("3\nforms");
    assertThat(page.one("[data-total=error]").getText()).isEqualTo("1\n✗ errors");
    assertThat(page.texts("#forms tbody th")).contains("公园绿地日常养护", "错误总分");
    assertThat(page.texts("#hits-rules tbody th")).hasSize(1);
    assertThat(page.one("#overview").getText()).doesNotContain("null");
    assertThat(page.one("svg.scatter").getAttribute("aria-label")).isNotEmpty();
  }

  @Test
  void sortsByAHead() {
    WebElement head = page.one("#forms th[data-key=year] button");
    head.click();
    assertThat(page.texts("#forms tbody td:nth-child(3)")).containsExactly("2021", "2023", "2023");
    head.click();
    assertThat(page.texts("#forms tbody td:nth-child(3)")).containsExactly("2023", "2023", "2021");
    assertThat(page.one("#forms th[data-key=year]").getAttribute("aria-sort"))
        .isEqualTo("descending");
  }

  @Test
  void filtersByTextSeverityAndRule() {
    page.one("#filter-text").sendKeys("错误");
    assertThat(page.texts("#forms tbody th")).containsExactly("错误总分");
    page.one("#filter-reset").click();
    assertThat(page.all("#forms tbody tr")).hasSize(3);
    new Select(page.one("#filter-severity")).selectByValue("none");
    assertThat(page.all("#forms tbody tr")).hasSize(2);
    page.one("#hits-rules button").click();
    assertThat(page.texts("#forms tbody th")).containsExactly("错误总分");
    assertThat(page.focused().getAttribute("id")).isEqualTo("forms-heading");
  }

  @Test
  void aFindingMarksItsCellItsOperandsAndItsLine() {
    page.one("a[href='#form-2']").click();
    assertThat(page.one("#form-heading").getText()).isEqualTo("错误总分");
    assertThat(page.texts(".cell.has-error")).containsExactly("97.75 ✗ error 1");
    page.one("#finding-0").click();
    assertThat(page.texts(".cell.chosen .value")).containsExactly("97.75");
    assertThat(page.all(".cell.operand")).hasSizeGreaterThan(11);
    assertThat(page.texts(".piece.chosen")).containsExactly("97.75");
    assertThat(page.one("#operands-0").isDisplayed()).isTrue();
    assertThat(page.one("li.chosen-line .piece.chosen").isDisplayed()).isTrue();
  }

  @Test
  void theKeyboardMovesInTheFormAndTheDumpFollows() {
    page.one("a[href='#form-1']").click();
    page.one("#cell-0").sendKeys(Keys.ARROW_DOWN, Keys.NULL);
    page.focused().sendKeys(Keys.ARROW_DOWN);
    page.focused().sendKeys(Keys.ARROW_RIGHT);
    assertThat(page.focused().getText()).isEqualTo("公园绿地日常养护");
    assertThat(page.texts(".piece.chosen")).containsExactly("公园绿地日常养护");
    assertThat(page.one("li.chosen-line").getAttribute("data-line")).isEqualTo("3");
  }

  @Test
  void enterGoesFromACellToItsFinding() {
    page.one("a[href='#form-2']").click();
    WebElement cell = page.one(".cell.has-error");
    cell.click();
    cell.sendKeys(Keys.ENTER);
    assertThat(page.focused().getAttribute("id")).isEqualTo("finding-0");
    assertThat(page.focused().getAttribute("aria-pressed")).isEqualTo("true");
  }

  @Test
  void everythingThatActsHasAName() {
    hasNames("#overview");
    page.one("a[href='#form-2']").click();
    hasNames("#view");
  }

  private void hasNames(String part) {
    String controls = " :is(button, a[href], input, select)";
    assertThat(page.all(part + controls))
        .isNotEmpty()
        .noneMatch(control -> control.getAccessibleName().isBlank());
  }

  @Test
  void aMendedCellSaysWhatWasMended() {
    page.one("a[href='#form-1']").click();
    WebElement cell = page.one(".cell.mended");
    cell.click();
    String description = cell.getAttribute("aria-describedby");
    assertThat(page.one("#" + description).getAttribute("textContent"))
        .contains("level label printed elsewhere");
    assertThat(page.one("#tip").getText()).contains("level label printed elsewhere");
  }

  @Test
  void whatADumpSaysStaysText() {
    page.one("a[href='#form-3']").click();
    assertThat(page.one("#lines").getAttribute("textContent")).contains(ATTACK);
    assertThat(page.evaluate("window.hit === undefined")).isEqualTo(true);
    assertThat(page.isNone("main img, main script")).isTrue();
  }

  @Test
  void speaksChineseWhenAsked() {
    page.one("#language-zh").click();
    assertThat(page.one("h1").getText()).isEqualTo("绩效自评表核对报告");
    assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("zh");
    assertThat(page.texts("#hits-rules tbody th")).containsExactly("总分得分不等于各项得分之和");
  }

  @Test
  void fitsANarrowScreen() {
    page.width(390);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= 390")).isEqualTo(true);
    page.one("a[href='#form-2']").click();
    page.one("#form-heading");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= 390")).isEqualTo(true);
  }

  @Test
  void theLinesTakeNoThirdOfANarrowScreen() {
    page.width(390);
    page.one("a[href='#form-2']").click();
    page.one("#finding-0").click();
    page.one("#correction-value");
    assertThat(
            page.evaluate(
                "document.querySelector('.dump').getBoundingClientRect().height < innerHeight / 3"))
        .isEqualTo(true);
  }

  @Test
  void noNumberBreaksAtTheEndOfALine() {
    page.one("a[href='#form-1']").click();
    page.width(390);
    assertThat(page.all(".grid .digits")).hasSizeGreaterThan(20);
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('.digits')].every("
                    + "(digits) => digits.getClientRects().length <= 1)"))
        .isEqualTo(true);
    assertThat(page.texts(".cell.head")).doesNotContain("评分等级");
  }

  @Test
  void onPaperEachFormSaysWhatWasFoundInIt() {
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(page.texts("#forms .printed")).hasSize(1);
    assertThat(page.one("#forms .printed").getText()).contains("✗ ");
    page.evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(page.isNone("#forms .printed")).isTrue();
  }

  @Test
  void groupsFormsByAgencyAndYear() {
    assertThat(page.texts("#heat thead th")).containsExactly("department", "2021", "2023", "all");
    assertThat(page.texts("#heat tbody tr:first-child")).containsExactly("云泽市园林绿化局 50% 50%");
    page.one("#heat tbody tr:first-child td:nth-child(3) button").click();
    assertThat(page.texts("#forms tbody th")).containsExactly("公园绿地日常养护", "错误总分");
    assertThat(page.one("#filter-some").getText()).contains("云泽市园林绿化局 2023");
    new Select(page.one("#heat-by")).selectByValue("project");
    assertThat(page.texts("#heat tbody th")).contains("错误总分");
  }

  @Test
  void aYearIsChosenForChartsAndTable() {
    new Select(page.one("#filter-year")).selectByValue("2021");
    assertThat(page.all("#forms tbody tr")).hasSize(1);
    assertThat(page.texts("#heat thead th")).containsExactly("department", "2021");
    assertThat(page.isNone("#hits-rules tbody tr")).isTrue();
  }

  @Test
  void formsAtOnePlaceAreCounted() {
    assertThat(page.texts("svg.scatter .counts text")).containsExactly("2");
  }

  @Test
  void comesBackToWhereItWas() {
    page.one("#filter-text").sendKeys("错误");
    page.one("a[href='#form-2']").click();
    page.one(".view-back").click();
    page.one("#overview:not([hidden])");
    assertThat(page.texts("#forms tbody th")).containsExactly("错误总分");
    assertThat(page.focused().getText()).isEqualTo("错误总分");
  }

  @Test
  void ofManyFilesThatWereNotReadTheFirstAreShownAtOnce() {
    List<String> args = new ArrayList<>(List.of("validate", "--lang", "en", "-o"));
    Path missing = folder.resolve("missing.html");
    args.add(missing.toString());
    for (int i = 0; i < 12; i++) {
      args.add("missing-" + i);
    }
    new Run.Setup().real().run(args.toArray(new String[0]));
    page.open(missing);
    assertThat(page.all(".failures > ul > li")).hasSize(10);
    assertThat(page.one(".failures summary").getText()).isEqualTo("2 more");
    page.one(".failures summary").click();
    assertThat(page.texts(".failures details li")).hasSize(2).allMatch(s -> s.contains("missing-"));
  }
}
