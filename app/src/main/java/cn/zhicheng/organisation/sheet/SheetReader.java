package cn.zhicheng.organisation.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads the first sheet of an uploaded workbook row by row, never the whole of it at once. */
public final class SheetReader {
  /** Most bytes of a file. */
  public static final int MAX_BYTES = 5 * 1024 * 1024;

  /** Most rows below the head. */
  public static final int MAX_ROWS = 5000;

  static {
    // The guard has unpacked and measured the file before; short lists of equal cells pack well.
    ZipSecureFile.setMinInflateRatio(0.001);
  }

  private SheetReader() {}

  /**
   * The rows below the head.
   *
   * @param head the template's column titles, which the first row must repeat
   * @throws UnfitSheetException when the file is none, is dangerous, too large, or has other
   *     columns
   */
  public static List<SheetRow> read(byte[] content, List<String> head) throws UnfitSheetException {
    SheetGuard.check(content);
    var rows = new RowCollector(head);
    try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
      var reader = new XSSFReader(workbook);
      var strings = new ReadOnlySharedStringsTable(workbook);
      var sheets = reader.getSheetsData();
      if (!sheets.hasNext()) {
        throw new UnfitSheetException("文件里没有工作表，请下载模板填写后上传。");
      }
      try (InputStream sheet = sheets.next()) {
        var filter = new FormulaStop();
        filter.setParent(XMLHelper.newXMLReader());
        filter.setContentHandler(
            new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, false));
        filter.parse(new InputSource(sheet));
      }
    } catch (SAXException e) {
      throw new UnfitSheetException(sentence(e), e);
    } catch (IOException
        | OpenXML4JException
        | ParserConfigurationException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw new UnfitSheetException("文件已损坏，打不开。请重新保存后上传。", e);
    }
    return rows.rows();
  }

  private static String sentence(SAXException e) {
    return e instanceof RefusedSheetException refused ? refused.sentence() : "文件已损坏，打不开。请重新保存后上传。";
  }

  /** Carries a sentence through the XML parser. */
  private static final class RefusedSheetException extends SAXException {
    private final String sentence;

    RefusedSheetException(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }
  }

  /** Stops at the first formula: what a formula shows is not what somebody typed. */
  private static final class FormulaStop extends XMLFilterImpl {
    private int row;

    @Override
    public void startElement(String uri, String local, String name, Attributes of)
        throws SAXException {
      String element = local.isEmpty() ? name : local;
      if (element.equals("row")) {
        row++;
        if (row > MAX_ROWS + 1) {
          throw new RefusedSheetException("文件超过 5,000 行，请分成几个文件上传。");
        }
      }
      if (element.equals("f")) {
        throw new RefusedSheetException("第 " + row + " 行有公式，不能导入。请把内容粘贴为纯文本后上传。");
      }
      super.startElement(uri, local, name, of);
    }
  }
}
