package io.github.perfparse.write.correction;

import io.github.perfparse.say.Language;

/** The columns of the table of doubtful values. */
public enum CorrectionColumn {
  FILE("file", "文件"),
  FORM("form", "表序号"),
  PROJECT("project", "项目名称"),
  YEAR("year", "年度"),
  /** What the value is called, for people. */
  FIELD("field", "栏目"),
  /** Why to look at it. */
  WHY("why", "原因"),
  READ("read", "读出"),
  /** For the person to fill in. */
  CORRECTED("corrected", "更正为"),
  /** The reading that was as good. */
  OTHER("other", "另一种读法"),
  LINE("line", "行号"),
  /** The line it was read from. */
  QUOTE("quote", "原文"),
  NOTE("note", "备注"),
  PATH("path", "栏目路径"),
  SHA256("sha256", "文件校验码");

  private final String key;
  private final String head;

  CorrectionColumn(String key, String head) {
    this.key = key;
    this.head = head;
  }

  /** What heads it. */
  public String title(Language heads) {
    return heads == Language.ZH ? head : key;
  }

  /** Its English name. */
  public String key() {
    return key;
  }

  /** Whether a column with that head is this one, in either language. */
  public boolean isCalled(String title) {
    return title.equalsIgnoreCase(key) || title.equals(head);
  }

  /** What it is called, in both languages. */
  public String names() {
    return "“" + key + "” (" + head + ")";
  }
}
