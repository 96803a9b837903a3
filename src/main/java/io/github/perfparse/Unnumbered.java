package io.github.perfparse;

import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.say.Message;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Has each form tell that the numbers beside its rows, which a data frame prints, are left out. */
record Unnumbered(PrintedText text, Consumer<CutForm> forms) implements Consumer<CutForm> {

  @Override
  public void accept(CutForm form) {
    List<Integer> lines = text.numbered(form.firstLine(), form.lastLine());
    forms.accept(
        lines.isEmpty() ? form : form.then(new Told(lines.get(0), lines.get(lines.size() - 1))));
  }

  private record Told(int first, int last) implements UnaryOperator<Outcome> {

    @Override
    public Outcome apply(Outcome outcome) {
      if (!(outcome instanceof Form form)) {
        return outcome;
      }
      Message what = Message.of("furniture.row-numbers", first, last);
      Repair told = new Repair(Repair.Kind.DROPPED_FURNITURE, Pointer.FORM, first, what);
      SourceRef source = form.source();
      return form.covering(source.firstLine(), source.lastLine(), List.of(told), List.of());
    }
  }
}
