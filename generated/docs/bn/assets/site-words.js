window.siteWords = {
  "filter": "সারণি ছাঁকুন",
  "shown": "{total}টি সারির মধ্যে {shown}টি",
  "none": "কোনো সারি মেলেনি",
  "sort": "এই কলাম অনুযায়ী সাজান: {column}",
  "scroll": "সারণি, পাশে স্ক্রল করা যায়"
};
