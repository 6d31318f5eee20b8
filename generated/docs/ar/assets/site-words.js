window.siteWords = {
  "filter": "تصفية الجدول",
  "shown": "الصفوف المعروضة: {shown} من {total}",
  "none": "لا صف مطابق",
  "kinds": "عرض النماذج المطابقة فقط",
  "sort": "الفرز حسب {column}",
  "scroll": "جدول قابل للتمرير أفقيًا"
};
