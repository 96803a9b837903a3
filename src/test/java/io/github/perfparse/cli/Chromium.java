package io.github.perfparse.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this computer, without a window. Nothing is downloaded to drive it. */
public final class Chromium implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--window-size=1280,900");

  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger TALK = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Chromium(Path browser, Path driverProgram, Path profile) {
    // It warns that it does not know this Chromium's newest commands; none of them is used.
    TALK.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(QUIET);
    options.addArguments("--user-data-dir=" + profile);
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", profile.getParent().toString()));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driverProgram.toFile())
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options);
    // A link leads to its form in the browser's next step, not in the same.
    driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(60));
  }

  /** Starts it; empty where it is not installed. */
  public static Optional<Chromium> start(Path folder) throws IOException {
    Optional<Path> browser = program("chromium");
    Optional<Path> driver = program("chromedriver");
    if (browser.isEmpty() || driver.isEmpty()) {
      return Optional.empty();
    }
    Path profile = Files.createTempDirectory(folder, "profile");
    return Optional.of(new Chromium(browser.get(), driver.get(), profile));
  }

  private static Optional<Path> program(String name) {
    String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(folders.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public void open(Path file) {
    driver.get("about:blank");
    // The browser's own first page is made of many files.
    requests();
    driver.get(file.toUri().toString());
  }

  public void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 844, "deviceScaleFactor", 1, "mobile", false));
  }

  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Whether nothing is selected now: to look for it would wait for it. */
  public boolean isNone(String selector) {
    return (Boolean) evaluate("document.querySelector('" + selector + "') === null");
  }

  public WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  public List<String> texts(String selector) {
    return all(selector).stream().map(WebElement::getText).toList();
  }

  public Object evaluate(String script) {
    return driver.executeScript("return " + script);
  }

  public WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** What the page complained of since the last time. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that were asked for since the last time. */
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"(.*?)\".*", "$1"))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
