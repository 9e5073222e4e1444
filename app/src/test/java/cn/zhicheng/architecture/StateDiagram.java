package cn.zhicheng.architecture;

import cn.zhicheng.shared.Transitions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Draws a transition table as SVG: the states one below another, moves down on the right, moves up
 * on the left, a move to the same state as a small loop. The same table gives the same bytes.
 */
final class StateDiagram<S extends Enum<S>, M extends Enum<M>> {
  private static final int ROW = 84;
  private static final int BOX_W = 220;
  private static final int BOX_H = 44;
  private static final int LANE = 46;
  private final Transitions<S, M> moves;
  private final List<S> states;
  private final Function<S, String> stateLabel;
  private final Function<M, String> moveLabel;

  StateDiagram(
      Transitions<S, M> moves,
      List<S> states,
      Function<S, String> stateLabel,
      Function<M, String> moveLabel) {
    this.moves = moves;
    this.states = states;
    this.stateLabel = stateLabel;
    this.moveLabel = moveLabel;
  }

  String svg(String title) {
    int side = 130 + LANE * moves.arrows().size() / 2;
    int width = BOX_W + 2 * side + 40;
    int height = ROW * states.size() + 60;
    var out = new StringBuilder();
    out.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="'Noto Sans CJK SC','Microsoft YaHei',sans-serif" font-size="14">
        <title>%s</title>
        <defs><marker id="a" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="#1e4a7d"/></marker></defs>
        <rect width="100%%" height="100%%" fill="#fff"/>
        <text x="%d" y="30" text-anchor="middle" font-size="18" font-weight="600" fill="#0b1c30">%s</text>
        """
            .formatted(width, height, title, width / 2, title));
    states.forEach(state -> out.append(box(state, side)));
    arrows(side).forEach(out::append);
    return out.append("</svg>\n").toString();
  }

  private int top(S state) {
    return 54 + ROW * states.indexOf(state);
  }

  private String box(S state, int side) {
    return """
    <rect x="%d" y="%d" width="%d" height="%d" rx="8" fill="#f2f6fb" stroke="#1e4a7d"/>
    <text x="%d" y="%d" text-anchor="middle" fill="#0b1c30">%s</text><text x="%d" y="%d" text-anchor="middle" font-size="11" fill="#635b51">%s</text>
    """
        .formatted(
            side,
            top(state),
            BOX_W,
            BOX_H,
            side + BOX_W / 2,
            top(state) + 19,
            stateLabel.apply(state),
            side + BOX_W / 2,
            top(state) + 36,
            state.name());
  }

  /** Short arrows take the inner lanes, so that few cross. */
  private List<Transitions.Arrow<S, M>> shortestFirst() {
    return moves.arrows().stream()
        .sorted(Comparator.comparingInt(arrow -> Math.abs(top(arrow.to()) - top(arrow.from()))))
        .toList();
  }

  private List<String> arrows(int side) {
    var drawn = new ArrayList<String>();
    int[] lanes = new int[2];
    for (var arrow : shortestFirst()) {
      boolean down = top(arrow.to()) >= top(arrow.from());
      int lane = lanes[down ? 1 : 0]++;
      int x = down ? side + BOX_W : side;
      int out = (28 + LANE * lane) * (down ? 1 : -1);
      int from = top(arrow.from()) + 14 + lane * 5 % 18;
      int to = top(arrow.to()) + 22 + lane * 5 % 16;
      drawn.add(
          """
          <path d="M%d %d C%d %d %d %d %d %d" fill="none" stroke="#1e4a7d" stroke-width="1.4" marker-end="url(#a)"/>
          <text x="%d" y="%d" text-anchor="middle" font-size="12" fill="#1e4a7d" stroke="#fff" stroke-width="4" paint-order="stroke">%s</text>
          """
              .formatted(
                  x,
                  from,
                  x + out,
                  from,
                  x + out,
                  to,
                  x,
                  to,
                  x + out * 3 / 4,
                  (from + to) / 2 + 4,
                  moveLabel.apply(arrow.move())));
    }
    return drawn;
  }
}
