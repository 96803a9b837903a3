package io.github.perfparse.write.json;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.OutputStream;

/**
 * Makes generators as a factory of Jackson's would. The factory knows all parsers as well, and to
 * load them costs a start ten milliseconds: nothing is parsed here.
 */
final class JsonGenerators {

  private static final char QUOTE = '"';

  private static final int FEATURES =
      Feature.collectDefaults()
              // An output that failed half-way must not look as if it were whole.
              & ~Feature.AUTO_CLOSE_JSON_CONTENT.getMask()
              & ~Feature.AUTO_CLOSE_TARGET.getMask()
          | Feature.WRITE_BIGDECIMAL_AS_PLAIN.getMask()
          // 𠮷 as itself, not as two escapes.
          | Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8.getMask();

  private JsonGenerators() {}

  /** A generator of UTF-8; {@code out} stays open when it is closed. */
  static JsonGenerator of(OutputStream out) {
    IOContext context =
        new IOContext(
            StreamReadConstraints.defaults(),
            StreamWriteConstraints.defaults(),
            ErrorReportConfiguration.defaults(),
            JsonRecyclerPools.defaultPool().acquireAndLinkPooled(),
            ContentReference.unknown(),
            false);
    context.setEncoding(JsonEncoding.UTF8);
    UTF8JsonGenerator json = new UTF8JsonGenerator(context, FEATURES, null, out, QUOTE);
    json.setRootValueSeparator(new SerializedString(""));
    return json;
  }
}
