package cn.zhicheng.document.preview;

import cn.zhicheng.shared.SafeXml;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The first document of an OFD, read as far as it is drawn.
 *
 * @param templates page templates by their number
 */
record OfdDocument(
    OfdResources resources,
    List<Page> pages,
    Map<String, Element> templates,
    Map<String, List<Element>> annotations,
    List<OfdSeals.Seal> seals) {

  /**
   * A page.
   *
   * @param box its sheet in millimetres
   */
  record Page(String id, Rectangle2D box, Element root) {}

  static OfdDocument read(ZipContents zip) throws IOException {
    Element body = SafeXml.all(SafeXml.root(zip.get("OFD.xml")), "DocBody").getFirst();
    String file = OfdValues.location("", SafeXml.text(body, "DocRoot"));
    String folder = OfdValues.folder(file);
    Element root = SafeXml.root(zip.get(file));
    Element common = SafeXml.children(root, "CommonData").getFirst();
    var resources = new OfdResources();
    for (String kind : List.of("PublicRes", "DocumentRes")) {
      for (Element named : SafeXml.children(common, kind)) {
        resources.read(zip, OfdValues.location(folder, named.getTextContent().strip()));
      }
    }
    Map<String, Element> templates = new HashMap<>();
    for (Element template : SafeXml.children(common, "TemplatePage")) {
      templates.put(template.getAttribute("ID"), parsed(zip, folder, template));
    }
    return new OfdDocument(
        resources,
        pages(zip, folder, root, common, resources),
        templates,
        annotations(zip, folder, root),
        OfdSeals.of(zip, body));
  }

  private static List<Page> pages(
      ZipContents zip, String folder, Element root, Element common, OfdResources resources)
      throws IOException {
    Rectangle2D usual = box(common, "PageArea");
    var pages = new ArrayList<Page>();
    for (Element named : SafeXml.children(SafeXml.children(root, "Pages").getFirst(), "Page")) {
      Element page = parsed(zip, folder, named);
      String file = OfdValues.location(folder, named.getAttribute("BaseLoc"));
      for (Element own : SafeXml.children(page, "PageRes")) {
        resources.read(
            zip, OfdValues.location(OfdValues.folder(file), own.getTextContent().strip()));
      }
      Rectangle2D box = box(page, "Area");
      pages.add(new Page(named.getAttribute("ID"), box.isEmpty() ? usual : box, page));
    }
    if (pages.isEmpty()) {
      throw new IOException("No pages");
    }
    return pages;
  }

  private static Rectangle2D box(Element parent, String area) {
    return SafeXml.children(parent, area).stream()
        .findFirst()
        .map(found -> OfdValues.box(SafeXml.text(found, "PhysicalBox")))
        .orElseGet(Rectangle2D.Double::new);
  }

  private static Map<String, List<Element>> annotations(
      ZipContents zip, String folder, Element root) throws IOException {
    Map<String, List<Element>> byPage = new HashMap<>();
    String list = SafeXml.text(root, "Annotations");
    Optional<byte[]> xml = list.isEmpty() ? Optional.empty() : zip.find(folder + "/" + list);
    if (xml.isEmpty()) {
      return byPage;
    }
    String at = OfdValues.folder(OfdValues.location(folder, list));
    for (Element page : SafeXml.children(SafeXml.root(xml.get()), "Page")) {
      Optional<byte[]> file = zip.find(OfdValues.location(at, SafeXml.text(page, "FileLoc")));
      if (file.isPresent()) {
        byPage.put(
            page.getAttribute("PageID"), SafeXml.all(SafeXml.root(file.get()), "Appearance"));
      }
    }
    return byPage;
  }

  private static Element parsed(ZipContents zip, String folder, Element named) throws IOException {
    return SafeXml.root(zip.get(OfdValues.location(folder, named.getAttribute("BaseLoc"))));
  }
}
