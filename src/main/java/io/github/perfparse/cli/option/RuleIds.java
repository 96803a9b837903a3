package io.github.perfparse.cli.option;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.rule.Rule;
import java.util.Iterator;

/** The rules' names, for completion. */
public final class RuleIds implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Rules.ALL.stream().map(Rule::id).iterator();
  }
}
