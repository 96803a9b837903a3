package io.github.perfparse.document.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A number of days as a date and a time: 45291.5 with {@code yyyy/m/d h:mm} is 2023/12/31 12:00.
 */
final class DateText {

  private static final long SECONDS = 24 * 60 * 60;
  private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);

  /** Excel counts a day that 1900 did not have. */
  private static final int LEAP_DAY = 60;

  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private static final String WEEKDAYS = "一二三四五六日";

  private final List<FormatSection.Token> tokens;
  private final LocalDateTime time;
  private final long seconds;
  private final boolean halves;

  private DateText(List<FormatSection.Token> tokens, BigDecimal days, boolean since1904) {
    this.tokens = tokens;
    this.seconds =
        days.multiply(BigDecimal.valueOf(SECONDS))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    LocalDate first = since1904 ? SINCE_1904 : SINCE_1900;
    long lost = !since1904 && days.compareTo(BigDecimal.valueOf(LEAP_DAY)) < 0 ? 1 : 0;
    this.time = first.plusDays(lost).atStartOfDay().plusSeconds(seconds);
    boolean found = false;
    for (FormatSection.Token token : tokens) {
      found |= token.kind() == FormatSection.Kind.HALF_DAY;
    }
    this.halves = found;
  }

  /** The text; the number as it is where it is no date. */
  static String of(List<FormatSection.Token> tokens, BigDecimal days, boolean since1904) {
    try {
      return new DateText(tokens, days, since1904).text();
    } catch (ArithmeticException | DateTimeException e) {
      return NumberFormat.general(days);
    }
  }

  /**
   * A date that a sheet keeps as a text, {@code 2023-12-31T00:00:00}, as a number of days.
   *
   * @throws DateTimeException if it is none
   */
  static BigDecimal days(String iso, boolean since1904) {
    LocalDateTime time =
        iso.indexOf('T') < 0
            ? LocalDate.parse(iso).atStartOfDay()
            : LocalDateTime.parse(iso.replace("Z", ""));
    LocalDate first = since1904 ? SINCE_1904 : SINCE_1900;
    long seconds = ChronoUnit.SECONDS.between(first.atStartOfDay(), time);
    return BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(SECONDS), MathContext.DECIMAL64);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      FormatSection.Token token = tokens.get(i);
      text.append(
          switch (token.kind()) {
            case DATE -> part(token.text(), i);
            case HALF_DAY -> half(token.text());
            case DIGIT, EXPONENT, ANY_TEXT, GENERAL, PERCENT -> "";
            case POINT, COMMA, FRACTION, TEXT -> token.text();
          });
    }
    return text.toString().strip();
  }

  private String half(String names) {
    boolean morning = time.getHour() < 12;
    String[] both = names.split("/");
    return morning ? both[0] : both[1];
  }

  private String part(String letters, int index) {
    return switch (letters.charAt(0)) {
      case 'y', 'e' -> letters.equals("yy") ? padded(time.getYear() % 100, 2) : year();
      case 'a' -> weekday(letters);
      case 'd' ->
          letters.length() > 2 ? weekday(letters) : padded(time.getDayOfMonth(), letters.length());
      case 'h' -> padded(hour(), letters.length());
      case 's' -> padded(time.getSecond(), letters.length());
      case 'm' ->
          isMinute(index) ? padded(time.getMinute(), letters.length()) : month(letters.length());
      default -> elapsed(letters);
    };
  }

  private String year() {
    return Integer.toString(time.getYear());
  }

  /** {@code aaa} is the day's number alone. */
  private String weekday(String letters) {
    String day = WEEKDAYS.substring(time.getDayOfWeek().getValue() - 1).substring(0, 1);
    return letters.equals("aaa") ? day : "星期" + day;
  }

  private int hour() {
    int hour = time.getHour();
    return halves ? (hour + 11) % 12 + 1 : hour;
  }

  private String month(int letters) {
    int month = time.getMonthValue();
    return letters > 2 ? MONTHS[month - 1] : padded(month, letters);
  }

  /** {@code m} means minutes behind hours and before seconds, else months. */
  private boolean isMinute(int index) {
    return neighbour(index, -1).contains("h") || neighbour(index, 1).startsWith("s");
  }

  private String neighbour(int index, int step) {
    for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
      if (tokens.get(i).kind() == FormatSection.Kind.DATE) {
        return tokens.get(i).text();
      }
    }
    return "";
  }

  /** {@code [h]} counts on over a day. */
  private String elapsed(String letters) {
    long unit = letters.contains("h") ? 3600 : letters.contains("m") ? 60 : 1;
    return Long.toString(seconds / unit);
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
