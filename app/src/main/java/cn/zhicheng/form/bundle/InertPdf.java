package cn.zhicheng.form.bundle;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a PDF all that does more than being seen. What resources of a hostile page lead to
 * is cloned with them; whatever of it acts is cut off here.
 */
final class InertPdf {
  private static final int MOST_OBJECTS = 2_000_000;

  /** Entries that lead to actions, fields, scripts or carried files wherever they stand. */
  private static final Set<String> ACTING =
      Set.of(
          "JS",
          "JavaScript",
          "OpenAction",
          "AA",
          "EF",
          "EmbeddedFiles",
          "AcroForm",
          "XFA",
          "AF",
          "Annots",
          "PieceInfo",
          "Collection",
          "RichMediaContent");

  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "ResetForm",
          "Rendition",
          "Movie",
          "Sound",
          "RichMediaExecute",
          "GoToE",
          "GoToR",
          "URI",
          "Named",
          "Hide");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> waiting = new ArrayDeque<>();

  private InertPdf() {}

  /** Cuts off everything that acts. */
  static void scrub(PDDocument pdf) {
    var walk = new InertPdf();
    walk.add(pdf.getDocumentCatalog().getCOSObject());
    while (!walk.waiting.isEmpty()) {
      COSBase next = walk.waiting.pop();
      if (next instanceof COSDictionary dictionary) {
        walk.scrub(dictionary);
      } else if (next instanceof COSArray array) {
        array.forEach(walk::add);
      }
    }
  }

  private void scrub(COSDictionary dictionary) {
    for (COSName key : List.copyOf(dictionary.keySet())) {
      COSBase value = dictionary.getDictionaryObject(key);
      if (acts(key, value)) {
        dictionary.removeItem(key);
      } else {
        add(value);
      }
    }
  }

  /** A font or a picture may be named like an action; it stays. */
  private static boolean acts(COSName key, @Nullable COSBase value) {
    if (value instanceof COSDictionary dictionary) {
      boolean resource = dictionary.containsKey(COSName.SUBTYPE);
      String action = dictionary.getNameAsString(COSName.S, "");
      return ACTIONS.contains(action) || !resource && ACTING.contains(key.getName());
    }
    return ACTING.contains(key.getName());
  }

  private void add(@Nullable COSBase object) {
    COSBase direct = object instanceof COSObject reference ? reference.getObject() : object;
    if (direct == null || !(direct instanceof COSDictionary || direct instanceof COSArray)) {
      return;
    }
    if (seen.add(direct)) {
      if (seen.size() > MOST_OBJECTS) {
        throw new IllegalArgumentException("too many objects");
      }
      waiting.push(direct);
    }
  }
}
