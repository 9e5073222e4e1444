package cn.zhicheng.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML of strangers: no document types, so no entities, nothing from elsewhere, and not more
 * than there is room for.
 */
public final class SafeXml {
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private SafeXml() {}

  public static Element root(byte[] xml) throws IOException {
    return root(xml, MOST_BYTES);
  }

  /**
   * The outermost element.
   *
   * @throws IOException when it is longer than that, not well-formed, or has a document type
   */
  public static Element root(byte[] xml, int mostBytes) throws IOException {
    if (xml.length > mostBytes) {
      throw new IOException("XML of " + xml.length + " bytes is more than " + mostBytes);
    }
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (SAXException e) {
      throw new IOException("Not well-formed", e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("This JDK can't read XML safely", e);
    }
  }

  public static List<Element> children(Element parent) {
    var children = new ArrayList<Element>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The children of this name, whatever its prefix. */
  public static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(e -> name.equals(e.getLocalName())).toList();
  }

  /** Every element of this name below, whatever its prefix. */
  public static List<Element> all(Element root, String name) {
    var found = new ArrayList<Element>();
    var nodes = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  /** The text of the first child of this name; empty when there is none. */
  public static String text(Element parent, String name) {
    return children(parent, name).stream()
        .findFirst()
        .map(e -> e.getTextContent().strip())
        .orElse("");
  }

  /** The text of the first element of this name below; empty when there is none. */
  public static String textBelow(Element root, String name) {
    return all(root, name).stream()
        .findFirst()
        .map(found -> found.getTextContent().strip())
        .orElse("");
  }
}
