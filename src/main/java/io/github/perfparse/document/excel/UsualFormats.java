package io.github.perfparse.document.excel;

/** The formats that workbooks name by number only, as Excel shows them in Chinese. */
final class UsualFormats {

  private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
  private static final String TIME = "h:mm:ss";
  private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
  private static final String MONTH_DAY = "m\"月\"d\"日\"";
  private static final String HALF_DAY = "上午/下午h\"时\"mm\"分\"";

  private UsualFormats() {}

  /** Formats that stand for what the system shows, whatever else is written in them. */
  static String ofSystem(String code) {
    if (code.startsWith("[$-F800]")) {
      return DATE;
    }
    return code.startsWith("[$-F400]") ? TIME : code;
  }

  static String code(int id) {
    return switch (id) {
      case 1 -> "0";
      case 2 -> "0.00";
      case 3, 37, 38 -> "#,##0";
      case 4, 39, 40 -> "#,##0.00";
      case 5, 6 -> "\"¥\"#,##0;-\"¥\"#,##0";
      case 7, 8 -> "\"¥\"#,##0.00;-\"¥\"#,##0.00";
      case 9 -> "0%";
      case 10 -> "0.00%";
      case 11, 48 -> "0.00E+00";
      case 14 -> "yyyy/m/d";
      case 15 -> "d-mmm-yy";
      case 16 -> "d-mmm";
      case 17 -> "mmm-yy";
      case 18 -> "h:mm AM/PM";
      case 19 -> "h:mm:ss AM/PM";
      case 20 -> "h:mm";
      case 21 -> TIME;
      case 22 -> "yyyy/m/d h:mm";
      case 27, 36, 50, 52, 57 -> YEAR_MONTH;
      case 28, 29, 51, 53, 54, 58 -> MONTH_DAY;
      case 30 -> "m-d-yy";
      case 31 -> DATE;
      case 32 -> "h\"时\"mm\"分\"";
      case 33 -> "h\"时\"mm\"分\"ss\"秒\"";
      case 34, 55 -> HALF_DAY;
      case 35, 56 -> HALF_DAY + "ss\"秒\"";
      case 41, 42 -> "#,##0;-#,##0;\"-\"";
      case 43, 44 -> "#,##0.00;-#,##0.00;\"-\"";
      case 45 -> "mm:ss";
      case 46 -> "[h]:mm:ss";
      case 47 -> "mm:ss";
      case 49 -> "@";
      default -> "General";
    };
  }
}
