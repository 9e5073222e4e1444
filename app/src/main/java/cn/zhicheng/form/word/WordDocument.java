package cn.zhicheng.form.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A Word document of A4 pages with a binding margin, in the type of the form. */
final class WordDocument {
  /** Width of the type area, in twentieths of a point. */
  static final int WIDTH = 9411;

  private static final int A4_WIDTH = 11906;
  private static final int A4_HEIGHT = 16838;
  private static final int LEFT = 1361;
  private static final int RIGHT = A4_WIDTH - WIDTH - LEFT;
  private static final int TOP = 1247;

  private final XWPFDocument document = new XWPFDocument();

  WordDocument(String title, Instant date) {
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(title);
    properties.setCreator("Zhicheng");
    properties.setCreated(Optional.of(Date.from(date)));
    var page = document.getDocument().getBody().addNewSectPr();
    var size = page.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    var margins = page.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(TOP));
  }

  void header(String text) {
    var line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    run(line, text, 9, false);
  }

  /** Two texts with page x of y between them. */
  void footer(String before, String after) {
    var line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    run(line, before + "　　第 ", 9, false);
    line.getCTP().addNewFldSimple().setInstr("PAGE");
    run(line, " 页　共 ", 9, false);
    line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    run(line, " 页　　" + after, 9, false);
  }

  void title(String text) {
    centred(text, 26, true);
  }

  void centred(String text, int size, boolean bold) {
    var line = document.createParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    line.setSpacingBefore(200);
    line.setSpacingAfter(200);
    run(line, text, size, bold);
  }

  /** A heading that stays with what follows. */
  void heading(String text) {
    var line = document.createParagraph();
    line.setSpacingBefore(240);
    line.setSpacingAfter(80);
    line.setKeepNext(true);
    run(line, text, 14, true);
  }

  void paragraph(String text) {
    run(document.createParagraph(), text, 11, false);
  }

  void picture(byte[] png, int millimetres) {
    var line = document.createParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    picture(line, png, PictureType.PNG, millimetres, millimetres);
  }

  void newPage() {
    document.createParagraph().setPageBreak(true);
  }

  WordTable table(int... widths) {
    return new WordTable(document.createTable(), widths);
  }

  static void run(XWPFParagraph line, String text, int size, boolean bold) {
    XWPFRun run = line.createRun();
    for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
      run.setFontFamily("宋体", range);
    }
    run.setFontSize(size);
    run.setBold(bold);
    run.setText(text);
  }

  static void picture(XWPFParagraph line, byte[] picture, PictureType type, int width, int height) {
    try {
      line.createRun()
          .addPicture(
              new ByteArrayInputStream(picture),
              type,
              "picture",
              Units.toEMU(width * 72 / 25.4),
              Units.toEMU(height * 72 / 25.4));
    } catch (InvalidFormatException | IOException e) {
      throw new IllegalStateException("cannot place a picture", e);
    }
  }

  byte[] bytes() {
    try (document;
        var out = new ByteArrayOutputStream()) {
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
