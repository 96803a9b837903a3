package io.github.perfparse.write.correction;

import io.github.perfparse.say.Keyed;
import io.github.perfparse.say.Language;

/** The columns of the table of doubtful values. */
public enum CorrectionColumn implements Keyed {
  FILE("文件"),
  FORM("表序号"),
  PROJECT("项目名称"),
  YEAR("年度"),
  /** What the value is called, for people. */
  FIELD("栏目"),
  /** Why to look at it. */
  WHY("原因"),
  READ("读出"),
  /** For the person to fill in. */
  CORRECTED("更正为"),
  /** The reading that was as good. */
  OTHER("另一种读法"),
  LINE("行号"),
  /** The line it was read from. */
  QUOTE("原文"),
  NOTE("备注"),
  PATH("栏目路径"),
  SHA256("文件校验码");

  private final String head;

  CorrectionColumn(String head) {
    this.head = head;
  }

  /** What heads it. */
  public String title(Language heads) {
    return heads == Language.ZH ? head : key();
  }

  /** Whether a column with that head is this one, in either language. */
  public boolean isCalled(String title) {
    return title.equalsIgnoreCase(key()) || title.equals(head);
  }

  /** What it is called, in both languages. */
  public String names() {
    return "“" + key() + "” (" + head + ")";
  }
}
