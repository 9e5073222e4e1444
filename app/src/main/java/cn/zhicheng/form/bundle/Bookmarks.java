package cn.zhicheng.form.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The outline of a volume: each bookmark on the page where what it names begins. */
final class Bookmarks {
  private final PDDocument pdf;
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final Map<List<String>, PDOutlineItem> branches = new HashMap<>();

  Bookmarks(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** Branches of the path that are not there yet begin at this page too; the leaf is always new. */
  void add(PDPage page, String... path) {
    PDOutlineNode parent = outline;
    List<String> names = List.of(path);
    for (int depth = 1; depth < names.size(); depth++) {
      List<String> branch = names.subList(0, depth);
      PDOutlineItem known = branches.get(branch);
      if (known == null) {
        known = item(branch.getLast(), page);
        parent.addLast(known);
        branches.put(List.copyOf(branch), known);
      }
      parent = known;
    }
    parent.addLast(item(names.getLast(), page));
  }

  /** Puts the outline into the document, its first level unfolded, and shows it. */
  void open() {
    pdf.getDocumentCatalog().setDocumentOutline(outline);
    outline.openNode();
    outline.children().forEach(PDOutlineItem::openNode);
    pdf.getDocumentCatalog().setPageMode(org.apache.pdfbox.pdmodel.PageMode.USE_OUTLINES);
  }

  private static PDOutlineItem item(String title, PDPage page) {
    var item = new PDOutlineItem();
    var destination = new PDPageFitDestination();
    destination.setPage(page);
    item.setTitle(title);
    item.setDestination(destination);
    return item;
  }
}
