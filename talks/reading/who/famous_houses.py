"""Palaces and headquarters that reports name without their city, each with the city it stands in."""

from __future__ import annotations

_IN = {
    "Geneva": (
        "Palais des Nations;Palace of Nations;Palais Wilson;WTO headquarters;WTO's headquarters;"
        "World Trade Organization headquarters;U.N. European headquarters;"
        "UN European headquarters;European headquarters of the United Nations"
    ),
    "Vienna": (
        "Palais Coburg;Hofburg;Ballhausplatz;IAEA headquarters;OPEC headquarters;"
        "OSCE headquarters;OPEC's headquarters;Vienna International Centre;Grand Hotel Wien"
    ),
    "Paris": (
        "Elysee Palace;Élysée Palace;Élysée;Elysee;Quai d'Orsay;Matignon;Hotel Matignon;"
        "UNESCO headquarters;OECD headquarters;La Celle-Saint-Cloud"
    ),
    "Washington": (
        "White House;Oval Office;Blair House;State Department;IMF headquarters;World Bank "
        "headquarters;OAS headquarters;Rose Garden;Eisenhower Executive Office Building;Capitol Hill"
    ),
    "New York": (
        "UN headquarters;U.N. headquarters;United Nations headquarters;UN Headquarters;"
        "U.N. Headquarters;United Nations Headquarters;UN's headquarters;Waldorf Astoria"
    ),
    "London": (
        "Downing Street;10 Downing Street;Lancaster House;Marlborough House;Carlton Gardens;"
        "Buckingham Palace;IMO headquarters"
    ),
    "Belfast": "Stormont;Stormont Castle;Stormont House;Parliament Buildings;Hillsborough Castle",
    "Dublin": "Farmleigh;Farmleigh House;Dublin Castle;Iveagh House;Leinster House",
    "Brussels": (
        "NATO headquarters;NATO's headquarters;Nato headquarters;EU headquarters;Berlaymont;"
        "Justus Lipsius;Europa building;Egmont Palace;European Commission headquarters"
    ),
    "Berlin": "Bellevue Palace;Schloss Bellevue;Villa Borsig;Federal Chancellery;Chancellery",
    "Rome": (
        "Villa Madama;Palazzo Chigi;Quirinal Palace;Quirinale;Farnesina;FAO headquarters;"
        "Sant'Egidio headquarters;Villa Pamphilj;Villa Doria Pamphilj"
    ),
    "Moscow": "Kremlin;Spiridonovka Mansion;Spiridonovka Palace",
    "Kyiv": "Mariinsky Palace;Mariinskyi Palace",
    "Minsk": "Independence Palace;Palace of Independence",
    "Astana": "Ak Orda;Akorda;Rixos President Hotel",
    "Seoul": "Blue House;Cheong Wa Dae",
    "Panmunjom": "Peace House;Freedom House;Tongil House;Tongilgak",
    "Beijing": "Great Hall of the People;Diaoyutai;Diaoyutai State Guesthouse;Zhongnanhai",
    "Tokyo": "Akasaka Palace;Kantei;Iikura Guest House",
    "New Delhi": "Hyderabad House;North Block;Rashtrapati Bhavan;South Block;Jawaharlal Nehru Bhawan",
    "Islamabad": "Aiwan-e-Sadr",
    "Colombo": "Temple Trees",
    "Kathmandu": "Baluwatar;Singha Durbar",
    "Manila": "Malacanang;Malacañang;Malacanang Palace;Malacañang Palace",
    "Istanbul": (
        "Dolmabahce;Dolmabahçe;Dolmabahce Palace;Dolmabahçe Palace;Ciragan Palace;Çırağan Palace;"
        "Vahdettin Pavilion"
    ),
    "Ankara": "Bestepe;Beştepe",
    "Cairo": "Ittihadiya Palace;Arab League headquarters;Arab League's headquarters;Tahrir Palace",
    "Beirut": "Grand Serail;Ain el-Tineh;Ain al-Tineh",
    "Riyadh": "Al-Yamamah Palace;Yamamah Palace;Diriyah Palace",
    "Doha": "Diwan Annex",
    "Addis Ababa": (
        "AU headquarters;African Union headquarters;African Union's headquarters;"
        "AU's headquarters;AU Headquarters;ECA headquarters"
    ),
    "Abuja": "Aso Rock;Aso Rock Villa;ECOWAS headquarters",
    "Mogadishu": "Villa Somalia",
    "Kinshasa": "Palais de la Nation;Cité de l'Union Africaine",
    "Pretoria": "Union Buildings",
    "Caracas": "Miraflores;Miraflores Palace",
    "Buenos Aires": "Casa Rosada",
    "Brasília": "Itamaraty Palace;Itamaraty;Planalto Palace",
    "Mexico City": "Los Pinos",
    "Bogotá": "Casa de Nariño;Casa de Narino;Nariño Palace",
    "Nicosia": "Ledra Palace;Ledra Palace Hotel",
    "The Hague": "Binnenhof;Catshuis;OPCW headquarters;Peace Palace",
    "Stockholm": "Rosenbad;Sager House;Haga Castle",
    "Madrid": "Moncloa;La Moncloa;Moncloa Palace",
    "Palm Beach": "Mar-a-Lago",
    "Nairobi": "Harambee House;KICC;Kenyatta International Convention Centre",
    "Quito": "Carondelet;Carondelet Palace;Carondelet presidential palace",
    "La Paz": "Casa Grande del Pueblo;Palacio Quemado",
    "Lima": "Torre Tagle;Torre Tagle Palace",
    "Santiago": "La Moneda;La Moneda Palace;Moneda Palace",
    "Montevideo": "Torre Ejecutiva",
    "Panama City": "Palacio de las Garzas;Las Garzas Palace",
    "Athens": "Maximos Mansion;Maximos Palace;Maximou",
    "Tunis": "Carthage Palace;Presidential Palace in Carthage",
    "Algiers": "El Mouradia;El Mouradia Palace",
    "Kuwait City": "Bayan Palace;Dar Salwa;Dasman Palace",
    "Muscat": "Al Alam Palace;Al Baraka Palace;Bait Al Baraka",
    "Abu Dhabi": "Qasr Al Watan;Al Shati Palace",
    "Tehran": "Saadabad;Saadabad Palace;Sa'dabad Palace",
    "Amman": "Al Husseiniya Palace;Husseiniya Palace",
    "Dhaka": "Bangabhaban;Ganabhaban;State Guest House Padma;state guesthouse Padma",
    "Accra": "Jubilee House;Flagstaff House",
    "Bamako": "Koulouba;Koulouba Palace",
    "Ouagadougou": "Kosyam;Kosyam Palace",
    "Warsaw": "Belweder;Belweder Palace",
    "Prague": "Prague Castle;Czernin Palace;Hrzan Palace",
    "Bucharest": "Cotroceni;Cotroceni Palace;Victoria Palace",
    "Belgrade": "Palace of Serbia",
    "Bern": "Bernerhof;Watteville House",
    "Copenhagen": "Marienborg;Eigtveds Pakhus",
    "Reykjavik": "Hofdi House",
    "Lisbon": "Necessidades Palace;Sao Bento Mansion",
    "Ottawa": "Rideau Hall",
    "Tashkent": "Kuksaroy;Kuksaroy Palace",
    "Havana": "Palace of the Revolution;El Laguito;Revolution Palace",
    "Jakarta": "Merdeka Palace;ASEAN Secretariat;ASEAN headquarters",
}
# house -> city
HOUSES = {house: city for city, houses in _IN.items() for house in houses.split(";")}
