package cn.zhicheng.front.text;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** The head cells of a table say that they head columns; the strict policy allows no align. */
final class TableMarks implements AttributeProvider {
  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof TableCell cell) {
      attributes.remove("align");
      if (cell.isHeader()) {
        attributes.put("scope", "col");
      }
    }
  }
}
