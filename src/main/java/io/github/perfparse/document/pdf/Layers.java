package io.github.perfparse.document.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** The layers of a file, and whether what is drawn now is on one that is switched off. */
final class Layers {

  private final PDOptionalContentProperties properties;

  /** How many marks are open since the one whose layer is off; 0 where all is shown. */
  private int off;

  Layers(PDDocument document) {
    properties = document.getDocumentCatalog().getOCProperties();
  }

  boolean isOff() {
    return off > 0;
  }

  void begin(COSName tag, COSDictionary marked) {
    boolean layer = COSName.OC.equals(tag) && marked != null;
    if (off > 0 || layer && isOff(PDPropertyList.create(marked))) {
      off++;
    }
  }

  void end() {
    off = Math.max(0, off - 1);
  }

  /** Whether a drawing, or a mark in it, is not shown when the file is opened. */
  boolean isOff(PDPropertyList content) {
    if (properties == null || content == null) {
      return false;
    }
    if (content instanceof PDOptionalContentGroup group) {
      return !properties.isGroupEnabled(group);
    }
    return content instanceof PDOptionalContentMembershipDictionary members && isOff(members);
  }

  private boolean isOff(PDOptionalContentMembershipDictionary members) {
    int on = 0;
    int all = 0;
    for (PDPropertyList member : members.getOCGs()) {
      if (member instanceof PDOptionalContentGroup group) {
        all++;
        on += properties.isGroupEnabled(group) ? 1 : 0;
      }
    }
    boolean shown =
        switch (members.getVisibilityPolicy().getName()) {
          case "AllOn" -> on == all;
          case "AnyOff" -> on < all;
          case "AllOff" -> on == 0;
          default -> on > 0;
        };
    return all > 0 && !shown;
  }
}
